namespace Mentorship.Participants.Vault;

/// <summary>Keeps an attached paper; the same paper sent again is kept already.</summary>
public static class KeepPaperHandler
{
    public static async Task Handle(KeepPaper command, IDocumentSession session, CancellationToken cancellation)
    {
        Refused.When(command.Content.Length > Paper.Limit, Say.PaperTooLarge);
        var type = Paper.TypeOf(command.Content);
        Refused.When(type is null, Say.PaperOfUnknownKind);
        if (await session.LoadAsync<Paper>(command.Id, cancellation) is not null) return;
        session.Insert(new Paper(command.Id, Path.GetFileName(command.FileName), type!, command.Content));
    }
}
