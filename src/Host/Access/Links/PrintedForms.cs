using Marten;
using Mentorship.Design;
using Mentorship.Kernel;
using Mentorship.Language;
using Mentorship.Participants.Consenting.Wording;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Rulebook;

namespace Mentorship.Host.Access.Links;

/// <summary>The consent forms of many people as they are printed: in the version in force, with lines for what is written by hand.</summary>
public static class PrintedForms
{
    public static async Task<IReadOnlyDictionary<ParticipantId, (string Version, FormText Text)>> Of(
        ConsentKind kind, IEnumerable<Candidate> candidates, NameBook names, Courier courier, IQuerySession session, DateOnly today)
    {
        Candidate[] all = [.. candidates.DistinctBy(x => x.Participant)];
        var askables = (await courier.Ask<Askables>(new AskableOf([.. all.Select(x => x.Participant)], SchoolYear.Of(today), today))).All.ToDictionary(x => x.Participant);
        var form = (await ConsentEditions.InForce(session, kind))!;
        var school = (await session.LoadAsync<School>(session.TenantId))?.Name ?? "";
        return all.ToDictionary(x => x.Participant, x =>
        {
            var speaker = askables[x.Participant].Representatives.FirstOrDefault(r => r.Representative == x.Representative);
            var blanks = new Dictionary<string, string>
            {
                ["school"] = school,
                ["person"] = names[x.Participant],
                ["speaker"] = speaker?.FullName ?? "",
                ["relation"] = speaker is null ? "" : Words.Of(speaker.Relation),
                ["until"] = Words.Of(SchoolYear.Of(today).Ends),
            };
            return (form.Name, form.Read(blanks, x.By == GivenBy.Representative));
        });
    }
}
