import Antrean.Ui

// Running text.
Copy {
    size: Theme.body
}
