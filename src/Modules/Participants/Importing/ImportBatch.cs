namespace Mentorship.Participants.Importing;

/// <summary>What one bit of an import has written; numbers of rows and ids only, so that it can be undone when nobody's name is known any more.</summary>
public sealed record ImportBatch(Guid Id, Guid Import, int Number, int Taken, IReadOnlyList<WrittenRow> Written)
{
    /// <summary>How many rows are read, decided and saved at a time.</summary>
    public const int Size = 500;

    public bool IsUndone { get; init; }

    /// <summary>Those whom undoing left as they are.</summary>
    public IReadOnlyList<ParticipantId> Left { get; init; } = [];

    public static async Task<IReadOnlyList<ImportBatch>> Of(IQuerySession session, ImportId import, CancellationToken cancellation)
    {
        var id = import.Value;
        return await session.Query<ImportBatch>().Where(x => x.Import == id).OrderBy(x => x.Number).ToListAsync(cancellation);
    }
}

/// <summary>One person registered or corrected: the record that was made, and the one before it.</summary>
public sealed record WrittenRow(int Number, ParticipantId Participant, RecordId Record, RecordId? Before)
{
    /// <summary>Whether a representative was proposed for somebody who had none.</summary>
    public bool Proposed { get; init; }
}
