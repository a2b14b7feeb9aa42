using Mentorship.Participants.Contracts;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Answering;

/// <summary>Answers in which classes and posts there is anybody; no name is read for it.</summary>
public static class PlacesOfHandler
{
    public static async Task<Places> Handle(PlacesOf question, IQuerySession session, CancellationToken cancellation)
    {
        var found = await Cards.Among(session, question.Among).Select(x => x.Profile.Place).Distinct().ToListAsync(cancellation);
        return new([.. found.Where(x => x.Length > 0).OrderBy(GradeOf).ThenBy(x => x, StringComparer.CurrentCulture)]);
    }

    /// <summary>Classes by their number, then the posts.</summary>
    private static int GradeOf(string place) => int.TryParse(string.Concat(place.TakeWhile(char.IsAsciiDigit)), out var grade) ? grade : int.MaxValue;
}

/// <summary>Answers who is in one class or post.</summary>
public static class PeopleAtHandler
{
    public static async Task<PeopleThere> Handle(PeopleAt question, IQuerySession session, CancellationToken cancellation)
    {
        var found = await Cards.Among(session, question.Among).Where(x => x.Profile.Place == question.Place).Select(x => x.Id).ToListAsync(cancellation);
        return new([.. found.Select(x => new ParticipantId(x))]);
    }
}
