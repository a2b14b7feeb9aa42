namespace Mentorship.Kernel;

/// <summary>Puts words about people into the vault; the log gets only the record's id and a commitment to it.</summary>
public sealed record KeepWords(IReadOnlyList<Guid> Subjects, string Purpose, string Json)
{
    /// <summary>Without the words: what fails is written to the log of the program.</summary>
    public override string ToString() => $"{nameof(KeepWords)} {Purpose}";
}

/// <summary>Answers <see cref="KeepWords"/>.</summary>
public sealed record KeptWords(Guid Record, string Commitment);

/// <summary>Asks for words kept earlier.</summary>
public sealed record WordsOf(IReadOnlyList<Guid> Records);

/// <summary>Answers <see cref="WordsOf"/>; what was destroyed is left out.</summary>
public sealed record KnownWords(IReadOnlyList<KnownRecord> All);

/// <summary>One record of words.</summary>
public sealed record KnownRecord(Guid Record, string Json);
