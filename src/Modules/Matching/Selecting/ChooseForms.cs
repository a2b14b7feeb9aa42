using System.Text.Json.Serialization;

namespace Mentorship.Matching.Selecting;

/// <summary>Chooses the forms of mentoring of a cycle (6.6).</summary>
[Needs(Deed.SetSelection)]
public sealed record ChooseForms(SchoolYear Cycle, IReadOnlyList<MentoringForm> Forms, DocumentId Grounds, DateOnly On)
{
    [JsonIgnore]
    public Guid SelectionId => Selection.IdOf(Cycle);

    public sealed class Rules : AbstractValidator<ChooseForms>
    {
        public Rules()
        {
            RuleFor(x => x.Cycle).NotEmpty();
            RuleFor(x => x.Forms).NotEmpty();
            RuleForEach(x => x.Forms).IsInEnum();
            RuleFor(x => x.Grounds).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class ChooseFormsHandler
{
    public static MentorshipFormsChosen Handle(ChooseForms command, [WriteAggregate(Required = false)] Selection? selection, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        MentoringForm[] forms = [.. command.Forms.Distinct().Order()];
        Refused.When(selection is not null && selection.Forms.SequenceEqual(forms), Say.FormsAlreadyChosen);
        return new(command.Cycle, forms, command.Grounds, command.On);
    }
}
