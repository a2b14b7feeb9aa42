namespace Mentorship.Host.Access.Machines;

/// <summary>A program that reads for an account: a region's subscriber, an auditor's tool. Never more than its scopes, never longer than the account may.</summary>
public sealed record MachineClient(Guid Id, string Shown, string School, Guid Account, IReadOnlyList<string> Scopes, Guid By, DateTimeOffset At)
{
    /// <summary>The hashes of the secrets that are good: one, and while secrets are changed over two.</summary>
    public IReadOnlyList<KeptSecret> Secrets { get; init; } = [];

    public DateTimeOffset? DisabledAt { get; init; }

    public DateTimeOffset? LastUsedAt { get; init; }

    public long Revision { get; set; }

    /// <summary>The secret of that hash, if it is good now.</summary>
    public KeptSecret? Good(string hash, DateTimeOffset now) =>
        DisabledAt is null ? Secrets.FirstOrDefault(x => x.Hash == hash && !(x.Until <= now)) : null;

    /// <summary>Takes on a new secret; those before it end on a day, one of them at most goes on till then.</summary>
    public MachineClient Rotate(string hash, DateTimeOffset now, TimeSpan overlap) => this with
    {
        Secrets = [.. Secrets.Where(x => !(x.Until <= now)).TakeLast(1).Select(x => x with { Until = Earlier(x.Until, now + overlap) }), new(hash, now, null)],
    };

    /// <summary>No hash gets into the program's log by accident.</summary>
    public override string ToString() => $"{nameof(MachineClient)} {Id}";

    private static DateTimeOffset Earlier(DateTimeOffset? one, DateTimeOffset other) => one < other ? one.Value : other;
}

/// <summary>A secret of 256 random bits, as its SHA-256.</summary>
public sealed record KeptSecret(string Hash, DateTimeOffset At, DateTimeOffset? Until)
{
    public override string ToString() => nameof(KeptSecret);
}
