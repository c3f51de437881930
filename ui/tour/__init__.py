"""The scripted day: real windows, real input, a central that is really killed and a station that is really killed; counted at central."""
