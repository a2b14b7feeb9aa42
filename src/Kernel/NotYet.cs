namespace Mentorship.Kernel;

/// <summary>What a listener needs has not been heard of yet; it is tried again, later and later.</summary>
public sealed class NotYet(string what) : Exception($"Not heard of yet: {what}");
