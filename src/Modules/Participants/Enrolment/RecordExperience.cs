using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Enrolment;

/// <summary>Records for how many full years somebody has worked in their field, and in their organisation; what the criteria of selection ask (6.Z1).</summary>
[Needs(Deed.RecordQuestionnaires)]
public sealed record RecordExperience(ParticipantId Participant, int? Years, int? YearsHere, DateOnly On)
{
    private const int Most = 70;

    public sealed class Rules : AbstractValidator<RecordExperience>
    {
        public Rules()
        {
            RuleFor(x => x.Participant).NotEmpty();
            RuleFor(x => x.Years).NotNull().When(x => x.YearsHere is null).WithMessage(_ => Say.ExperienceEmpty);
            RuleFor(x => x.Years).InclusiveBetween(0, Most);
            RuleFor(x => x.YearsHere).InclusiveBetween(0, Most);
            RuleFor(x => x.YearsHere).LessThanOrEqualTo(x => x.Years).When(x => x.Years is not null && x.YearsHere is not null).WithMessage(_ => Say.ExperienceHereLonger);
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class RecordExperienceHandler
{
    public static Task<Birthday> Load(RecordExperience command, IDocumentSession session, CancellationToken cancellation) =>
        Birthday.Of(session, command.Participant, cancellation);

    public static ExperienceRecorded Handle(RecordExperience command, [WriteAggregate("Participant")] Participant participant, Birthday born, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Bar.Check(participant, born, command.On);
        return new(participant.Id, command.Years, command.YearsHere, command.On);
    }
}

/// <summary>How long somebody had worked on a day, in their field and in their organisation; it grows by itself.</summary>
public sealed record Experience(int? Years, int? YearsHere, DateOnly On)
{
    public int? YearsOn(DateOnly day) => Years + Passed(day);

    public int? YearsHereOn(DateOnly day) => YearsHere + Passed(day);

    private int Passed(DateOnly day) => day.Year - On.Year - (day < On.AddYears(day.Year - On.Year) ? 1 : 0);
}
