using System.Text.Json.Serialization;
using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.Documenting;

/// <summary>Goes back to the form that the product brings along.</summary>
[Needs(Deed.DraftProgramme)]
public sealed record DropOwnForm(PaperForm Form, DateOnly On)
{
    [JsonIgnore]
    public Guid OwnFormStateId => OwnFormState.StreamOf(Form);

    public sealed class Rules : AbstractValidator<DropOwnForm>
    {
        public Rules() => RuleFor(x => x.Form).IsInEnum();
    }
}

public static class DropOwnFormHandler
{
    public static void Load(DropOwnForm command, IDocumentSession session) => session.Delete<OwnForm>(command.Form.ToString());

    public static OwnFormDropped Handle(DropOwnForm command, [WriteAggregate(Required = false)] OwnFormState? state, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(state?.Fingerprint is null, Say.NoOwnForm);
        return new(command.Form, command.On);
    }
}
