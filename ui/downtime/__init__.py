"""What goes past central: results by telephone, sheets of paper entered afterwards. Knows no store and no central."""
