using Npgsql;

namespace Mentorship.Participants.Enrolment;

/// <summary>Lets those who enter people into one school do so one after the other, so that each sees whom the one before has entered.</summary>
public static class Turn
{
    private const int LongestWaitInSeconds = 300;

    /// <summary>Waits for the school's turn and keeps it until the session has saved or gone.</summary>
    public static async Task Take(IDocumentSession session, CancellationToken cancellation)
    {
        await session.BeginTransactionAsync(cancellation);
        await using var turn = new NpgsqlCommand("select pg_advisory_xact_lock(hashtextextended('roster/' || $1, 0))") { CommandTimeout = LongestWaitInSeconds };
        turn.Parameters.AddWithValue(session.TenantId);
        await session.ExecuteAsync(turn, cancellation);
    }
}
