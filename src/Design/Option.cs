namespace Mentorship.Design;

/// <summary>One thing to choose in a form: the value sent and the words shown.</summary>
public sealed record Option(object Value, string Label);
