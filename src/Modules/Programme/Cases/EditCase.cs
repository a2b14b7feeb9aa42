using System.Text.Json.Serialization;
using Mentorship.Design;
using Mentorship.Participants.Contracts;
using Mentorship.Programme.Contracts;
using Wolverine;

namespace Mentorship.Programme.Cases;

/// <summary>Puts the case of a group into other words, which name nobody (9.5).</summary>
[Needs(Deed.WriteCases)]
public sealed record EditCase(
    GroupId Group, string Fingerprint, string TitleText, string? ProblemText, string? AimText, string? PeopleText, string? StepsText, string? MethodsText, string? ResultText,
    string? ReviewsText, string? RisksText, string? RepeatText, string? MaterialsText, string? AuthorsText, DateOnly On)
{
    private const int Longest = 6000;

    [JsonIgnore]
    public Guid CaseId => Case.IdOf(Group);

    public CaseWords AsWords() => new(TitleText.Trim(), ProblemText, AimText, PeopleText, StepsText, MethodsText, ResultText, ReviewsText, RisksText, RepeatText, MaterialsText, AuthorsText);

    /// <summary>Without the words: what fails is written to the log of the program.</summary>
    public override string ToString() => $"{nameof(EditCase)} {Group.Value}";

    public sealed class Rules : AbstractValidator<EditCase>
    {
        public Rules()
        {
            RuleFor(x => x.Group).NotEmpty();
            RuleFor(x => x.Fingerprint).NotEmpty();
            RuleFor(x => x.TitleText).NotEmpty().MaximumLength(300);
            foreach (var text in new System.Linq.Expressions.Expression<Func<EditCase, string?>>[]
            {
                x => x.ProblemText, x => x.AimText, x => x.PeopleText, x => x.StepsText, x => x.MethodsText, x => x.ResultText, x => x.ReviewsText, x => x.RisksText, x => x.RepeatText, x => x.MaterialsText, x => x.AuthorsText,
            }) RuleFor(text).MaximumLength(Longest);
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

/// <summary>The names that must not stand in the words, and the words under seal.</summary>
public sealed record CaseEditing(NamesWithin Names, Seal Words);

public static class EditCaseHandler
{
    public static async Task<CaseEditing> Load(EditCase command, Case? written, IDocumentSession session, IMessageBus bus, CancellationToken cancellation)
    {
        var people = written?.Members ?? [];
        return new(
            new(people.Count == 0 ? [] : (await bus.InvokeAsync<Names>(new NamesOf(people) { InCases = true }, cancellation)).All),
            Safe.Seal(session, people, CaseWords.Purpose, command.AsWords()));
    }

    public static CaseEdited Handle(EditCase command, [WriteAggregate(Required = false)] Case? written, CaseEditing editing, DateOnly today)
    {
        Refused.When(command.On > today, Say.DateNotCome);
        if (written is null) throw new Refused(Say.CaseNotBegun);
        Refused.When(command.Fingerprint != written.Fingerprint, Say.CaseChangedMeanwhile);
        string[] found = [.. command.AsWords().Parts.SelectMany(x => editing.Names.In(x.Text).Select(name => $"{Words.Of(x.Part)} – «{name}»"))];
        Refused.When(found.Length > 0, Say.NamesInCase.With(string.Join("; ", found)));
        return new(written.Group, written.Cycle, written.IsApproved ? written.Edition + 1 : written.Edition, written.Members, editing.Words.Record, editing.Words.Commitment, command.On);
    }
}
