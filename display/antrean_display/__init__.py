"""The waiting room's screen: who is called to which counter, large and calm."""
