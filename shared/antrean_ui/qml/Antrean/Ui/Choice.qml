import Antrean.Ui

// The name of something that can be chosen.
Copy {
    size: Theme.choice
    bold: true
}
