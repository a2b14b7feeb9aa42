namespace Mentorship.Host.Isolation;

/// <summary>There is no role to go in as that row-level security binds; the sentence tells what to do.</summary>
public sealed class NoApplicationRole(string sentence) : Exception(sentence);
