import Antrean.Ui

// The second line: what helps, and may be missed.
Copy {
    size: Theme.small
    color: Theme.second
}
