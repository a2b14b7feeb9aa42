using System.Text.Json.Serialization;
using Mentorship.Design;
using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.Cases;

/// <summary>Approves the case of a group as it was seen; whatever is changed later is to be approved anew (9.5).</summary>
[Needs(Deed.ApproveCases)]
public sealed record ApproveCase(GroupId Group, string Fingerprint, DateOnly On)
{
    [JsonIgnore]
    public Guid CaseId => Case.IdOf(Group);

    public sealed class Rules : AbstractValidator<ApproveCase>
    {
        public Rules()
        {
            RuleFor(x => x.Group).NotEmpty();
            RuleFor(x => x.Fingerprint).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

/// <summary>What is to be approved, if it is still kept.</summary>
public sealed record CaseAsWritten(CaseWords? Words);

public static class ApproveCaseHandler
{
    public static async Task<CaseAsWritten> Load(ApproveCase command, Case written, IDocumentSession session, CancellationToken cancellation) =>
        new(await CaseWords.Open(session, written.Words, cancellation));

    public static CaseApproved Handle(ApproveCase command, [WriteAggregate] Case written, CaseAsWritten shown, DateOnly today)
    {
        Refused.When(command.On > today, Say.DateNotCome);
        Refused.When(command.Fingerprint != written.Fingerprint, Say.CaseChangedMeanwhile);
        Refused.When(written.IsApproved, Say.CaseAlreadyApproved);
        var words = shown.Words ?? throw new Refused(Say.CaseWordsGone);
        Refused.When(words.Lacking().Count > 0, Say.CaseLacks.With(string.Join(", ", words.Lacking().Select(x => $"«{Words.Of(x)}»"))));
        return new(written.Group, written.Cycle, written.Edition, written.Members, written.Words, written.Fingerprint, command.On);
    }
}
