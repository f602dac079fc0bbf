import Antrean.Ui

// The name of a part of a page.
Copy {
    size: Theme.heading
    bold: true
}
