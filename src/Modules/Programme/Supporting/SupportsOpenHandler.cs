using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.Supporting;

/// <summary>Counts the supports of the year that go on, for the desk of whoever carries them out.</summary>
public static class SupportsOpenHandler
{
    public static async Task<SupportsOpen> Handle(SupportsOpenOn question, IQuerySession session, CancellationToken cancellation)
    {
        var open = await SupportCard.Open(session, SchoolYear.Of(question.On), cancellation);
        return new(open.Count, open.Count(x => x.IsDue(question.On)));
    }
}
