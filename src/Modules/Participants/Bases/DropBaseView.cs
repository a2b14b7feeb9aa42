namespace Mentorship.Participants.Bases;

/// <summary>Lets go of a saved view; one of another's only they can.</summary>
[Needs(Deed.KeepBaseViews)]
public sealed record DropBaseView(Guid View, DateOnly On)
{
    public sealed class Rules : AbstractValidator<DropBaseView>
    {
        public Rules()
        {
            RuleFor(x => x.View).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

/// <summary>Whether the view is that of whoever lets go of it.</summary>
public sealed record Possession(bool IsOwn);

public static class DropBaseViewHandler
{
    public static async Task<Possession> Load(DropBaseView command, IDocumentSession session, CancellationToken cancellation)
    {
        var view = NotThere.Unless(await session.LoadAsync<SavedView>(command.View, cancellation), Say.NoSuchView);
        session.Delete<SavedView>(view.Id);
        return new(view.Owner == Actor.Current!.Account);
    }

    public static void Handle(DropBaseView command, Possession possession, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(!possession.IsOwn, Say.ViewOfAnother);
    }
}
