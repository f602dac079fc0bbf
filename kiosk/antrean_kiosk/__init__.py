"""The machine that gives the visitor a number: screens, ticket and printer."""
