using System.Text.Json.Serialization;
using Mentorship.Participants.Contracts;
using Wolverine;

namespace Mentorship.Matching.Selecting;

/// <summary>Shortlists a mentor of the base who meets the criteria (6.Z2).</summary>
[Needs(Deed.PrepareMentors)]
public sealed record ShortlistMentor(ParticipantId Participant, SchoolYear Cycle, DateOnly On)
{
    [JsonIgnore]
    public Guid SelectionId => Selection.IdOf(Cycle);

    public sealed class Rules : AbstractValidator<ShortlistMentor>
    {
        public Rules()
        {
            RuleFor(x => x.Participant).NotEmpty();
            RuleFor(x => x.Cycle).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class ShortlistMentorHandler
{
    public static Task<Standings> Load(ShortlistMentor command, IMessageBus bus) =>
        bus.InvokeAsync<Standings>(new StandingOf([command.Participant], command.Cycle, command.On));

    public static IStartStream Handle(
        ShortlistMentor command, [ReadAggregate(Required = false)] Selection? selection, Standings standings, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        var criteria = selection?.Criteria ?? throw new Refused(Say.NoCriteria);
        var mentor = NotThere.Unless(standings.All.Count > 0 ? standings.All[0] : null, Say.UnknownParticipant);
        Bar.Check(standings);
        Refused.When(!mentor.InMentorBase, Say.NotInMentorBase);
        var marks = CriterionMark.Of(criteria, mentor);
        if (marks.FirstOrDefault(x => x.Fails) is { } lacking) throw new Refused(lacking.Lacking);
        var candidacy = Candidacy.IdOf(command.Participant, command.Cycle);
        return MartenOps.StartStream<Candidacy>(candidacy.Value,
            new MentorShortlisted(
                candidacy, command.Participant, command.Cycle, criteria.Version, [.. marks.Where(x => x.Met).Select(x => x.Code)], command.On,
                criteria.Sheets is null ? null : [.. DirectionMarks.Of(criteria, mentor).Where(x => x.Met).Select(x => x.Code)]));
    }
}
