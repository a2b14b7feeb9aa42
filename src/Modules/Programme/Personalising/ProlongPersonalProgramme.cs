using System.Text.Json.Serialization;

namespace Mentorship.Programme.Personalising;

/// <summary>Lets a personal programme go on, by a year at most at a time (АЗ-1128/08).</summary>
[Needs(Deed.LeadGroups)]
public sealed record ProlongPersonalProgramme(PersonalProgrammeId Programme, DateOnly Until, DateOnly On)
{
    [JsonIgnore]
    public Guid Stream => Programme.Value;

    public sealed class Rules : AbstractValidator<ProlongPersonalProgramme>
    {
        public Rules()
        {
            RuleFor(x => x.Programme).NotEmpty();
            RuleFor(x => x.Until).NotEmpty().GreaterThan(x => x.On).WithMessage(_ => Say.ProlongedIntoPast);
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class ProlongPersonalProgrammeHandler
{
    public static PersonalProgrammeProlonged Handle(
        ProlongPersonalProgramme command, [WriteAggregate(nameof(ProlongPersonalProgramme.Stream))] PersonalProgramme programme, DateOnly today)
    {
        programme.MustRun(command.On, today);
        Refused.When(command.Until <= programme.Until, Say.ProlongedNotLater);
        Refused.When(command.Until > programme.Until.AddYears(1), Say.ProlongedTooFar);
        return new(command.Programme, programme.Until, command.Until, programme.Members, command.On);
    }
}
