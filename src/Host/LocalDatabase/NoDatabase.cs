namespace Mentorship.Host.LocalDatabase;

/// <summary>The product's own PostgreSQL cannot be used; the sentence says what to do, in Russian and in English.</summary>
public sealed class NoDatabase(string russian, string english) : Exception($"{russian}\n{english}");
