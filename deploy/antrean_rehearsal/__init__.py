"""A dress rehearsal of the whole hall: a crowd, officers and screens, all real, on one machine."""
