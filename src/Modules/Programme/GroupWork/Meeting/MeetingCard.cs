using Mentorship.Design;
using Mentorship.Kernel.Writing;
using Mentorship.Participants.Contracts;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.Documenting;
using Microsoft.AspNetCore.Http;

namespace Mentorship.Programme.GroupWork.Meeting;

/// <summary>The card of a meeting as a document (.docx, J-1): of one as it is known, or with room to fill it in by hand.</summary>
public sealed record MeetingCard(string School, GroupFile File, NameBook Names)
{
    private static readonly IReadOnlyList<int> Shares = [3, 7];

    /// <summary>The meeting, if the card is of one.</summary>
    public GroupMeeting? Meeting { get; init; }

    public string? Task { get; init; }

    public string? Notes { get; init; }

    [View("/api/programme/groups/{group:guid}/meeting-card"), Needs(Deed.ReadGroups)]
    public static Task<IResult> Blank(Guid group, IQuerySession session, TimeProvider clock, Courier courier, HttpResponse response, CancellationToken cancellation) =>
        Taken(group, null, session, clock, courier, response, cancellation);

    /// <exception cref="NotThere">No such group or meeting.</exception>
    [View("/api/programme/groups/{group:guid}/meetings/{meeting:guid}/card"), Needs(Deed.ReadGroups)]
    public static Task<IResult> Filled(Guid group, Guid meeting, IQuerySession session, TimeProvider clock, Courier courier, HttpResponse response, CancellationToken cancellation) =>
        Taken(group, meeting, session, clock, courier, response, cancellation);

    public TextDocument Write()
    {
        var paper = new TextDocument()
            .Line(School, Aligned.Centred).Line("").Line(Meeting is null ? Say.MeetingCardTitle : Say.MeetingCardTitleOf.With(Words.Of(Meeting.Kind)), Aligned.Centred, bold: true).Line("")
            .Table([[Say.MeetingCardWhat, Say.MeetingCardSaid], .. Group(), .. Meeting is { } held ? Told(held) : ByHand()], Shares).Line("");
        foreach (var who in Say.MeetingCardSignatures.Split('|', StringSplitOptions.TrimEntries)) paper.Line("").Sides(who, Say.PlanSignatureLine);
        return paper;
    }

    private static async Task<IResult> Taken(Guid group, Guid? meeting, IQuerySession session, TimeProvider clock, Courier courier, HttpResponse response, CancellationToken cancellation)
    {
        var file = await GroupFile.Read(session, group);
        var of = meeting is null ? null : NotThere.Unless(file.Meetings.FirstOrDefault(x => x.Meeting.Value == meeting), Say.NoSuchMeeting);
        var names = await NameBook.Of([.. file.Mentors, .. file.Mentees, .. of?.Present ?? []], x => courier.Ask<Names>(x, cancellation), Words.NameUnknown);
        var card = new MeetingCard((await courier.Ask<SchoolTitle>(new SchoolTitleOf(), cancellation)).Title, file, names)
        {
            Meeting = of,
            Task = await HomeTask.Of(session, file, of, cancellation),
            Notes = of?.Notes is not null && May.Open(NotedMeeting.Read) ? (await NotedMeeting.Of(session, file, of, cancellation))?.Text ?? Say.WordsDestroyed : null,
        };
        var inForm = await OwnForm.For(PaperForm.MeetingCard, Today.Of(clock), session, courier, cancellation);
        return OfficePaper.Hand(response, of is null ? "meeting-card.docx" : $"meeting-{of.HeldOn ?? of.PlannedOn:yyyy-MM-dd}.docx", () => inForm(card.Write()));
    }

    private IEnumerable<string[]> Group() =>
    [
        [Say.PlanFormLabel, $"{Words.Of(File.Form)}, {File.Cycle}"],
        [Say.PlanMentor, Names.Of(File.Mentors)],
        [Say.PlanMentee, Names.Of(File.Mentees)],
    ];

    /// <summary>What is known of the meeting and may be read by whoever asks.</summary>
    private IEnumerable<string[]> Told(GroupMeeting x)
    {
        yield return [Say.MeetingDate, $"{Words.Of(x.HeldOn ?? x.PlannedOn)}{(x.StartsAt is { } starts ? $", {Words.Of(starts)}" : "")}"];
        if (x.Place is { } place) yield return [Say.MeetingPlaceLabel, Words.Of(place)];
        yield return [Say.MeetingOutcome, x.Because is { } because ? $"{Words.Of(x.Outcome)}: {Words.Of(because)}" : Words.Of(x.Outcome)];
        if (x.Minutes is not null)
        {
            yield return [Say.MeetingPresent, Names.Of(x.Present)];
            yield return [Say.MeetingMinutes, $"{x.Minutes}"];
            yield return [Say.MeetingMoods, $"{Words.Of(Side.Mentor)}: {x.MentorMood}; {Words.Of(Side.Mentee)}: {x.MenteeMood}"];
            if (x.Kind == MeetingKind.Trial) yield return [Say.MeetingCardReady, x.BothReady ? Say.BothReadyToGoOn : Say.NotBothReady];
            yield return [Say.MeetingCardProblem, Words.Of(x.Problem)];
        }

        if (Notes is not null) yield return [Say.MeetingCardNotes, Notes];
        if (Task is not null) yield return [Say.HomeTaskLabel, Task];
        if (File.Meetings.Where(other => other.Outcome == MeetingOutcome.Ahead && other.Meeting != x.Meeting).MinBy(other => other.PlannedOn) is { } next)
            yield return [Say.MeetingCardNext, $"{Words.Of(next.PlannedOn)}, {Words.Of(next.Kind)}"];
    }

    /// <summary>What is asked of every meeting, with room for the answer.</summary>
    private IEnumerable<string[]> ByHand()
    {
        var either = $"{Words.Of(true)} / {Words.Of(false)}";
        return
        [
            [Say.MeetingKindLabel, string.Join(", ", Enum.GetValues<MeetingKind>().Select(x => Words.Of(x)))],
            [Say.MeetingCardWhen, ""],
            [Say.MeetingPlaceLabel, ""],
            [Say.MeetingPresent, string.Join('\n', File.Mentors.Concat(File.Mentees).Select(x => $"☐ {Names[x]}"))],
            [Say.MeetingMinutes, ""],
            [Say.MeetingCardNotes, Room(5)],
            [Say.MeetingCardAgreed, Room(3)],
            [Say.HomeTaskLabel, Room(2)],
            [Say.MeetingCardMoods, $"{Words.Of(Side.Mentor)} ____, {Words.Of(Side.Mentee)} ____"],
            [Say.MeetingCardReady, either],
            [Say.MeetingCardProblem, either],
            [Say.MeetingCardEnd, Room(2)],
            [Say.MeetingCardNext, ""],
        ];
    }

    private static string Room(int lines) => new('\n', lines);
}
