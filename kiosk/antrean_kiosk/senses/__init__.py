"""How the kiosk is felt, heard and dimmed: keys, code readers, the voice, the lamp."""
