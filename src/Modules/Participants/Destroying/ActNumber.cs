using Mentorship.Participants.Enrolment;

namespace Mentorship.Participants.Destroying;

/// <summary>The number of an act: counted in each school anew every year, without a gap.</summary>
public sealed record ActNumber(int Count, int Year)
{
    /// <summary>The next one, which nobody else of the school gets while the session lasts.</summary>
    public static async Task<ActNumber> Next(IDocumentSession session, int year, CancellationToken cancellation)
    {
        await Turn.Take(session, cancellation);
        var last = await session.LoadAsync<ActsOfYear>($"{year}", cancellation);
        var next = new ActNumber((last?.Count ?? 0) + 1, year);
        session.Store(new ActsOfYear($"{year}", next.Count));
        return next;
    }

    public override string ToString() => $"{Count}/{Year}";
}

/// <summary>How many acts a school has had in a year.</summary>
public sealed record ActsOfYear(string Id, int Count);
