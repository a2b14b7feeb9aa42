using Mentorship.Design;
using Mentorship.Kernel.Writing;
using Mentorship.Matching.Selecting.Interviewing;
using Mentorship.Matching.Signing;
using Mentorship.Participants.Contracts;
using Microsoft.AspNetCore.Http;

namespace Mentorship.Matching.Acquainting;

/// <summary>The minutes of a general meeting as a document to be signed (.docx, J-2): who was there, how it went and what came of it.</summary>
public sealed record Protocol(GeneralMeeting Meeting, NameBook Names, Signatories Signing)
{
    private static readonly IReadOnlyList<int> Shares = [2, 14, 8, 7];

    /// <summary>Where it was, unless that is no longer kept.</summary>
    public string? Place { get; init; }

    [View("/api/matching/general-meetings/{meeting:guid}/protocol"), Needs(Deed.ReadMatching)]
    public static async Task<IResult> Read(Guid meeting, IQuerySession session, Courier courier, HttpResponse response, CancellationToken cancellation)
    {
        var found = NotThere.Unless(await session.LoadAsync<GeneralMeeting>(new MeetingId(meeting), cancellation), Say.NoSuchMeeting);
        Refused.When(!found.Held, Say.MeetingNotHeld);
        var names = await NameBook.Of([.. found.Mentors, .. found.Mentees], x => courier.Ask<Names>(x, cancellation), Words.NameUnknown);
        var protocol = new Protocol(found, names, await Signatories.On(found.MeetingOn, courier, cancellation))
        {
            Place = found.Where is { } where ? await InterviewCalendar.PlaceOf(session, where, cancellation) : null,
        };
        return OfficePaper.Hand(response, $"protocol-{found.MeetingOn:yyyy-MM-dd}.docx", protocol.Write);
    }

    public byte[] Write()
    {
        var paper = new TextDocument()
            .Line(Signing.School, Aligned.Centred).Line("").Line(Say.ProtocolTitle, Aligned.Centred, bold: true).Line(Say.ProtocolOf, Aligned.Centred, bold: true).Line("")
            .Sides($"{Words.Of(Meeting.MeetingOn)}{(Meeting.StartsAt is { } starts ? $", {Words.Of(starts)}" : "")}", $"№ ______").Line("");
        if (Place is not null) paper.Line($"{Say.Where}: {Place}", Aligned.Left);
        paper.Line($"{Say.ProtocolChair}: {Signing.Curator}", Aligned.Left).Line($"{Say.ProtocolSecretary}: {Signatories.Blank}", Aligned.Left)
            .Line(Say.ProtocolPresent.With(Meeting.Mentors.Count, Meeting.Mentees.Count), Aligned.Left).Line("")
            .Line(Say.ProtocolAgendaTitle, Aligned.Centred, bold: true);
        foreach (var (at, matter) in Listed(Say.ProtocolAgenda).Index()) paper.Line($"{at + 1}. {matter}.");
        paper.Line("").Line(Say.ProtocolCourseTitle, Aligned.Centred, bold: true);
        foreach (var line in Listed(Say.ProtocolCourse)) paper.Line(line);
        paper.Line(Say.ProtocolForms.With(Said(Side.Mentor), Meeting.Mentors.Count, Said(Side.Mentee), Meeting.Mentees.Count, Mutual(Meeting))).Line("")
            .Line(Say.ProtocolDecidedTitle, Aligned.Centred, bold: true);
        foreach (var (at, decided) in Listed(Say.ProtocolDecided).Index()) paper.Line($"{at + 1}. {decided}.");
        return paper.Line("").Line("").Sides(Say.ProtocolChair, Signing.Curator).Line("").Sides(Say.ProtocolSecretary, Signatories.Blank)
            .NewPage().Line(Say.ProtocolAnnex, Aligned.Centred, bold: true).Line("")
            .Table([.. Present(Say.ProtocolMentorsHead, Meeting.Mentors)], Shares).Line("").Table([.. Present(Say.ProtocolMenteesHead, Meeting.Mentees)], Shares).ToFile();
    }

    /// <summary>How many pairs chose each other.</summary>
    public static int Mutual(GeneralMeeting meeting) => meeting.Preferences.Where(x => x.Side == Side.Mentor)
        .Sum(mentor => mentor.Preferred.Count(mentee => meeting.Preferences.Any(x => x.By == mentee && x.Side == Side.Mentee && x.Preferred.Contains(mentor.By))));

    private int Said(Side side) => Meeting.Preferences.Count(x => x.Side == side);

    private IEnumerable<string[]> Present(string head, IEnumerable<ParticipantId> people) => people.OrderBy(x => Names[x], StringComparer.CurrentCulture)
        .Select((x, i) => new[] { $"{i + 1}", Names[x], Names.PlaceOf(x), Meeting.Preferences.Any(said => said.By == x) ? Say.ProtocolFormIn : Say.ProtocolFormMissing })
        .Prepend(Listed(head));

    private static string[] Listed(string text) => text.Split('|', StringSplitOptions.TrimEntries);
}
