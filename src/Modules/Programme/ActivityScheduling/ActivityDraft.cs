using System.Text.Json.Serialization;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork;

namespace Mentorship.Programme.ActivityScheduling;

/// <summary>Topic and place of an activity, as they lie in the vault.</summary>
public sealed record ActivityWords(string Topic, string Place)
{
    public const string Purpose = "activity";

    public override string ToString() => nameof(ActivityWords);
}

/// <summary>The group an activity is for, and its words under seal.</summary>
public sealed record ActivityGrounds(GroupProgramme? Group, Seal Words)
{
    public static async Task<ActivityGrounds> Of(ActivityDraft draft, IDocumentSession session, CancellationToken cancellation) => new(
        await session.LoadAsync<GroupProgramme>(draft.GroupProgrammeId, cancellation),
        Safe.Seal(session, draft.Mentees.Prepend(draft.Mentor), ActivityWords.Purpose, new ActivityWords(draft.TopicText.Trim(), draft.Place.Trim())));
}

/// <summary>An activity as it is put into the draft of the schedule.</summary>
public abstract record ActivityDraft(
    ActivityId Activity, SchoolYear Cycle, GroupId Group, ActivityKind Kind, ParticipantId Mentor, IReadOnlyList<ParticipantId> Mentees, DateOnly ActivityOn, TimeOnly StartsAt,
    TimeOnly EndsAt, string TopicText, string Place, DateOnly On) : OfGroup(Group, On)
{
    [JsonIgnore]
    public Guid ActivityScheduleId => ActivitySchedule.IdOf(Cycle);

    /// <summary>Without the words: what fails is written to the log of the program.</summary>
    public sealed override string ToString() => $"{GetType().Name} {Activity.Value}";

    /// <exception cref="Refused">It cannot stand in the schedule of this year for this group.</exception>
    public void MustBePossible(GroupProgramme? programme, DateOnly today)
    {
        Refused.When(On > today, Say.DateNotCome);
        var group = NotThere.Unless(programme, Say.NoSuchGroup);
        Refused.When(group.Cycle != Cycle, Say.GroupOfAnotherYear);
        Refused.When(group.Ended, Say.GroupProgrammeEnded);
        Refused.When(!group.Mentors.Contains(Mentor), Say.MentorNotOfGroup);
        Refused.When(Mentees.Except(group.Mentees).Any(), Say.MenteeNotOfGroup);
        Refused.When(ActivityOn < group.FormedOn || ActivityOn > Cycle.Ends, Say.ActivityOutsideYear);
    }

    public abstract class RulesOf<T> : AbstractValidator<T> where T : ActivityDraft
    {
        protected RulesOf()
        {
            RuleFor(x => x.Activity).NotEmpty();
            RuleFor(x => x.Cycle).NotEmpty();
            RuleFor(x => x.Group).NotEmpty();
            RuleFor(x => x.Kind).IsInEnum();
            RuleFor(x => x.Mentor).NotEmpty();
            RuleFor(x => x.Mentees).NotEmpty().WithMessage(_ => Say.ActivityForWhom);
            RuleFor(x => x.ActivityOn).NotEmpty();
            RuleFor(x => x.EndsAt).GreaterThan(x => x.StartsAt).WithMessage(_ => Say.EndsBeforeItStarts);
            RuleFor(x => x.TopicText).NotEmpty().MaximumLength(500);
            RuleFor(x => x.Place).NotEmpty().MaximumLength(200);
            RuleFor(x => x.On).NotEmpty();
        }
    }
}
