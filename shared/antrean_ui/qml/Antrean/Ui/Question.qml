import Antrean.Ui

// What the page asks or says: one per page.
Copy {
    size: Theme.question
    bold: true
    lineHeight: 0.92
}
