using JasperFx.Core;
using Mentorship.Kernel;
using Wolverine.Persistence.Durability;
using Wolverine.Persistence.Durability.DeadLetterManagement;

namespace Mentorship.Host.Operating;

/// <summary>A message that a listener could not accept; what it says is never shown.</summary>
public sealed record DeadLetter(Guid Id, string Message, string Listener, string? School, string Because, DateTimeOffset Since, bool WaitsForReplay)
{
    /// <summary>The latest hundred of all schools.</summary>
    [View("/api/operating/dead-letters"), Needs(Deed.Operate)]
    public static async Task<IReadOnlyList<DeadLetter>> Read(IMessageStore messages, CancellationToken cancellation)
    {
        var found = await messages.DeadLetters.QueryAsync(new DeadLetterEnvelopeQuery(TimeRange.AllTime()) { PageSize = 100 }, cancellation);
        return [.. found.Envelopes
            .Select(x => new DeadLetter(x.Id, Last(x.MessageType), x.ReceivedAt, x.Envelope?.TenantId, Last(x.ExceptionType), x.FailedAt ?? x.SentAt, x.Replayable))
            .OrderByDescending(x => x.Since)];
    }

    private static string Last(string? name) => name?.Split('.')[^1] ?? "";
}
