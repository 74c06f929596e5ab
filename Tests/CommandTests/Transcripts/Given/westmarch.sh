# The invented council of the demonstration: its files and its register.
"$SCRIPTS"/fill-westmarch .
