using Mentorship.Programme;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.Ordering;
using Mentorship.Programme.Ordering.Acquainting;

namespace Mentorship.Tests.Specs.Programme;

public class Sign_familiarisation
{
    private static readonly IReadOnlyList<IFact> Issued = [Drafts.Of(OrderKind.AppointCurator), Drafts.Issued with { Acquainted = [Drafts.Curator] }];

    [Fact]
    public void is_recorded_of_whoever_stands_on_the_sheet()
    {
        var signed = new FamiliarisationSigned(Drafts.Id, Drafts.Curator, Drafts.Today);
        Sign(Issued).Then(signed);
        var sheet = new Given<Sheet>([.. Issued.OfType<OrderIssued>(), signed]).State;
        sheet.All.ShouldHaveSingleItem().SignedOn.ShouldBe(Drafts.Today);
        sheet.Waiting.ShouldBeEmpty();
    }

    [Fact]
    public void is_refused_to_whoever_does_not() => Sign(Issued, by: new(Guid.NewGuid())).ThenRefused(Say.NotOnSheet);

    [Fact]
    public void is_refused_twice() => Sign([.. Issued, new FamiliarisationSigned(Drafts.Id, Drafts.Curator, Drafts.Today)]).ThenRefused(Say.SheetAlreadySigned);

    [Fact]
    public void is_refused_before_the_order_was_issued() => Sign(Issued, on: Drafts.Today.AddDays(-1)).ThenRefused(Say.SignedBeforeIssued);

    [Fact]
    public void is_refused_of_an_order_that_was_cancelled() =>
        Sign([.. Issued, new OrderCancelled(Drafts.Id, new(Guid.NewGuid()), [], [], Drafts.Today)]).ThenRefused(Say.OrderAlreadyCancelled);

    [Fact]
    public void is_waited_for_no_longer_once_the_order_is_cancelled() =>
        new Given<Sheet>([.. Issued.OfType<OrderIssued>(), new OrderCancelled(Drafts.Id, new(Guid.NewGuid()), [], [], Drafts.Today)]).State.Waiting.ShouldBeEmpty();

    private static Decided Sign(IReadOnlyList<IFact> past, AccountId? by = null, DateOnly? on = null) =>
        new Given<Order>([.. past]).When(x => SignFamiliarisationHandler.Handle(new(Drafts.Id, on ?? Drafts.Today), new(by ?? Drafts.Curator), x, Drafts.Today));
}

public class Attach_scan
{
    private static readonly DocumentId Scan = new(Guid.NewGuid());

    [Fact]
    public void adds_the_paper_to_the_register()
    {
        Attach(Drafts.Issued).Then(new OrderScanAttached(Drafts.Id, Scan, Drafts.Today));
        new Given<OrderEntry>(Drafts.Issued, new OrderScanAttached(Drafts.Id, Scan, Drafts.Today)).State.Document.ShouldBe(Scan);
    }

    [Fact]
    public void is_refused_of_a_draft() => Attach(Drafts.Of(OrderKind.AppointCurator)).ThenRefused(Say.OrderNotIssued);

    [Fact]
    public void is_refused_where_a_paper_is() => Attach(Drafts.Issued with { Document = Scan }).ThenRefused(Say.OrderHasScan);

    private static Decided Attach(params IFact[] past) => new Given<Order>(past).When(x => AttachScanHandler.Handle(new(Drafts.Id, Scan, Drafts.Today), x, Drafts.Today));
}
