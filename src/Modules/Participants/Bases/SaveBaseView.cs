using Mentorship.Participants.Rulebook;

namespace Mentorship.Participants.Bases;

/// <summary>Keeps what is looked for in a base under a name; the same name again replaces it.</summary>
[Needs(Deed.KeepBaseViews)]
public sealed record SaveBaseView(
    string ViewName, Side Base, Contingent? Contingent, MentoringForm? Form, string? Code, string? Place, Standing? Standing, IReadOnlyList<string> Columns, bool Shared, DateOnly On)
{
    public sealed class Rules : AbstractValidator<SaveBaseView>
    {
        public Rules()
        {
            RuleFor(x => x.ViewName).IsWord(60);
            RuleFor(x => x.Base).IsInEnum();
            RuleFor(x => x.Place).MayBeWord();
            RuleFor(x => x.Code).Must(x => string.IsNullOrEmpty(x) || Directions.InForce.Of(x) is not null).WithMessage(_ => Say.NotInTheCatalogue);
            RuleFor(x => x.Columns).Must((view, x) => x is null || x.All(code => BaseColumn.Of(view.Base).Any(column => column.Code == code))).WithMessage(_ => Say.NoSuchColumn);
            RuleFor(x => x.On).NotEmpty();
        }
    }

    public override string ToString() => $"{nameof(SaveBaseView)} {Base}";
}

public static class SaveBaseViewHandler
{
    public static SavedView Load(SaveBaseView command, IDocumentSession session)
    {
        var owner = Actor.Current!.Account;
        var view = new SavedView(
            SavedView.IdOf(owner, command.Base, command.ViewName), command.ViewName.Trim(), command.Base, owner, command.Shared,
            new(command.Contingent, command.Form, command.Code, command.Place, command.Standing), command.Columns);
        session.Store(view);
        return view;
    }

    /// <summary>Nothing is recorded of it: a view is a way to look.</summary>
    public static void Handle(SaveBaseView command, SavedView view, DateOnly today) =>
        Refused.When(command.On > today, Say.NotInFuture);
}
