"""The officer's counter: one page, one big key, and every rarer wish one key away."""
