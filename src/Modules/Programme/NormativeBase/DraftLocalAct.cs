using System.Text.Json.Serialization;
using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.NormativeBase;

/// <summary>Brings in a version of a local act as a document; an order puts it into force.</summary>
[Needs(Deed.DraftProgramme)]
public sealed record DraftLocalAct(LocalActKind Act, DocumentId Document, DateOnly On)
{
    [JsonIgnore]
    public Guid LocalActId => LocalAct.StreamOf(Act);

    public sealed class Rules : AbstractValidator<DraftLocalAct>
    {
        public Rules()
        {
            RuleFor(x => x.Act).IsInEnum();
            RuleFor(x => x.Document).NotEmpty();
        }
    }
}

public static class DraftLocalActHandler
{
    public static LocalActDrafted Handle(DraftLocalAct command, [WriteAggregate(Required = false)] LocalAct? act, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        return new(command.Act, (act?.Last.Version ?? 0) + 1, command.Document, command.On);
    }
}
