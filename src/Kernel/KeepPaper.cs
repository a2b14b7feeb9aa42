namespace Mentorship.Kernel;

/// <summary>Puts an attached paper (scan, file) into the vault under its id; PDF, JPEG, PNG or DOCX of at most 10 MB.</summary>
public sealed record KeepPaper(Guid Id, string FileName, string ContentType, byte[] Content)
{
    /// <summary>What the program's own log may tell of it.</summary>
    public override string ToString() => $"{nameof(KeepPaper)} {Id}";
}
