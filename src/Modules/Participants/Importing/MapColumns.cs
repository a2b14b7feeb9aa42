namespace Mentorship.Participants.Importing;

/// <summary>Says what the columns of an uploaded list hold; the school's next list is read so from the start.</summary>
[Needs(Deed.Register)]
public sealed record MapColumns(ImportId Import, IReadOnlyList<RosterField> Columns, ParticipantKind? AllAre, DateOnly On)
{
    public sealed class Rules : AbstractValidator<MapColumns>
    {
        public Rules()
        {
            RuleFor(x => x.Import).NotEmpty();
            RuleFor(x => x.Columns).NotEmpty().Must(HaveEachFieldOnce).WithMessage(_ => Say.ColumnTwice);
            RuleForEach(x => x.Columns).IsInEnum();
            RuleFor(x => x.AllAre).IsInEnum();
            RuleFor(x => x.On).NotEmpty();
        }

        private static bool HaveEachFieldOnce(IReadOnlyList<RosterField>? columns) =>
            columns is null || columns.Where(x => x != RosterField.Skip).GroupBy(x => x).All(x => x.Count() == 1);
    }
}

public static class MapColumnsHandler
{
    public static async Task<Upload> Load(MapColumns command, IDocumentSession session, CancellationToken cancellation)
    {
        var upload = NotThere.Unless(await session.LoadAsync<Upload>(command.Import.Value, cancellation), Say.UploadNotThere);
        session.Update(upload with { Columns = command.Columns, AllAre = command.AllAre });
        session.Store((await KnownColumns.Of(session, cancellation)).With(upload.Headings.Zip(command.Columns)));
        return upload;
    }

    /// <summary>Nothing is recorded of it.</summary>
    public static void Handle(MapColumns command, Upload upload, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(command.Columns.Count != upload.Headings.Count, Say.ColumnsAreOthers);
        Refused.When(upload.Accepted.Count > 0, Say.ImportBegun);
    }
}
