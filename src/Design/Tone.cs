namespace Mentorship.Design;

/// <summary>How a state bears on the reader: nothing to do, well, soon, at once.</summary>
public enum Tone { Plain, Good, Warn, Bad }
