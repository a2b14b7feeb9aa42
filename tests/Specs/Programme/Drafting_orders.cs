using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Mentorship.Kernel.Vault;
using Mentorship.Matching.Contracts;
using Mentorship.Participants.Contracts;
using Mentorship.Programme;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.Ordering;
using Mentorship.Programme.Ordering.Drafting;
using Mentorship.Tests.Specs.Documents;

namespace Mentorship.Tests.Specs.Programme;

/// <summary>A draft on its way, in the words of these specs.</summary>
internal static class Drafts
{
    public static readonly DateOnly Today = new(2026, 9, 15);
    public static readonly OrderId Id = new(Guid.NewGuid());
    public static readonly AccountId Curator = new(Guid.NewGuid());
    public static readonly GroupId Group = new(Guid.NewGuid());
    public static readonly ParticipantId Mentor = new(Guid.NewGuid()), Mentee = new(Guid.NewGuid());
    public static readonly Seal Kept = new(new(Guid.NewGuid()), "c0ffee"), Anew = new(new(Guid.NewGuid()), "beef");
    public static readonly OrderGrounds Formed = new(false, 0, [new(Group, new(2026), MentoringForm.TeacherPupil, "учитель – ученик", true, true, [Mentor, Mentee]) { Mentors = [Mentor] }]);

    public static OrderDrafted Of(OrderKind kind, params ParticipantId[] named) =>
        new(Id, kind, named.Length > 0 ? [Group] : [], [], kind == OrderKind.AppointCurator ? Curator : null, [Curator], Kept.Record, Kept.Commitment, named, Today);

    public static readonly OrderIssued Issued = new(Id, OrderKind.AppointCurator, "5", null, [], [], Curator, Today);
}

public class Draft_order
{
    private static readonly DraftOrder Command = new(Drafts.Id, OrderKind.AppointCurator, [], [], Drafts.Curator, [Drafts.Curator], Drafts.Today);

    [Fact]
    public void is_recorded_without_a_word() =>
        Decide(Command, new(Drafts.Kept, [], new(false, 0, []))).Only<OrderDrafted>().ShouldBe(Drafts.Of(OrderKind.AppointCurator) with { Acquainted = Command.Acquainted });

    [Fact]
    public void is_refused_when_it_appoints_nobody() => Decide(Command with { Appointee = null }, new(Drafts.Kept, [], new(false, 0, []))).ThenRefused(Say.OrderNeedsAppointee);

    [Fact]
    public void is_refused_without_groups_to_approve() => Decide(Command with { Kind = OrderKind.GroupsApproved }, new(Drafts.Kept, [], new(false, 0, []))).ThenRefused(Say.OrderNeedsGroups);

    [Fact]
    public void is_refused_for_tomorrow() => Decide(Command with { On = Drafts.Today.AddDays(1) }, new(Drafts.Kept, [], new(false, 0, []))).ThenRefused(Say.NotInFuture);

    private static Decided Decide(DraftOrder command, Written written) => new Given<Order>().When(_ => DraftOrderHandler.Decide(command, written, Drafts.Today));
}

public class Edit_order
{
    private static readonly EditOrder Command = new(Drafts.Id, "О назначении", "В целях", "Назначить.", "Контроль.", null, "Директор | П. И. Жук", Drafts.Today);

    [Fact]
    public void keeps_the_new_words() => Editing(Drafts.Of(OrderKind.AppointCurator)).Then(new OrderEdited(Drafts.Id, Drafts.Anew.Record, Drafts.Anew.Commitment, [], Drafts.Today));

    [Fact]
    public void is_refused_once_the_order_is_issued() => Editing(Drafts.Of(OrderKind.AppointCurator), Drafts.Issued).ThenRefused(Say.OrderAlreadyIssued);

    [Fact]
    public void is_refused_once_the_draft_is_given_up() => Editing(Drafts.Of(OrderKind.AppointCurator), new OrderDraftDropped(Drafts.Id, [], Drafts.Today)).ThenRefused(Say.OrderDraftGivenUp);

    [Fact]
    public void tells_no_word_to_the_log_of_the_program() => Command.ToString().ShouldNotContain("Жук");

    private static Decided Editing(params IFact[] past) => new Given<Order>(past).When(x => EditOrderHandler.Handle(Command, x, Drafts.Anew, Drafts.Today));
}

public class Drop_order_draft
{
    [Fact]
    public void is_recorded() => Dropping(Drafts.Of(OrderKind.AppointCurator)).Then(new OrderDraftDropped(Drafts.Id, [], Drafts.Today));

    [Fact]
    public void is_refused_once_the_order_is_issued() => Dropping(Drafts.Of(OrderKind.AppointCurator), Drafts.Issued).ThenRefused(Say.OrderAlreadyIssued);

    private static Decided Dropping(params IFact[] past) => new Given<Order>(past).When(x => DropOrderDraftHandler.Handle(new(Drafts.Id, Drafts.Today), x, Drafts.Today));
}

public class Issue_draft
{
    private static readonly IssueDraft Command = new(Drafts.Id, "14-а", Drafts.Today);
    private static readonly OrderEdited Edited = new(Drafts.Id, Drafts.Anew.Record, Drafts.Anew.Commitment, [], Drafts.Today);

    [Fact]
    public void issues_the_last_words_and_whom_to_acquaint()
    {
        var issued = Issuing(new(false, 0, []), Drafts.Of(OrderKind.AppointCurator), Edited).Only<OrderIssued>();
        issued.ShouldSatisfyAllConditions(x => x.Number.ShouldBe("14-а"), x => x.Text.ShouldBe(Drafts.Anew.Record), x => x.Commitment.ShouldBe(Drafts.Anew.Commitment), x => x.Acquainted.ShouldBe([Drafts.Curator]));
    }

    [Fact]
    public void takes_effect_like_any_order() =>
        Issuing(new(false, 0, []), Drafts.Of(OrderKind.AppointCurator)).Only<CuratorAppointed>().ShouldBe(new(Drafts.Curator, Drafts.Id, Drafts.Today));

    [Fact]
    public void approves_the_groups_it_names() => Issuing(Drafts.Formed, Drafts.Of(OrderKind.GroupsApproved, Drafts.Mentor, Drafts.Mentee)).Only<OrderIssued>().Members.ShouldBe([Drafts.Mentor, Drafts.Mentee]);

    [Fact]
    public void is_refused_when_somebody_joined_a_group_since() => Issuing(Drafts.Formed, Drafts.Of(OrderKind.GroupsApproved, Drafts.Mentor)).ThenRefused(Say.OrderDraftStale);

    [Fact]
    public void is_refused_when_the_number_is_taken() => Issuing(new(true, 0, []), Drafts.Of(OrderKind.AppointCurator)).ThenRefused(Say.OrderNumberTaken);

    [Fact]
    public void is_refused_a_second_time() => Issuing(new(false, 0, []), Drafts.Of(OrderKind.AppointCurator), Drafts.Issued).ThenRefused(Say.OrderAlreadyIssued);

    [Fact]
    public void appoints_nobody_before() => new Given<Order>(Drafts.Of(OrderKind.AppointCurator)).State.Appoints(Drafts.Today).ShouldBeFalse();

    private static Decided Issuing(OrderGrounds grounds, params IFact[] past) => new Given<Order>(past).When(x => IssueDraftHandler.Decide(Command, x, grounds, Drafts.Today));
}

public class The_text_of_an_order
{
    public static TheoryData<OrderKind> Kinds => [.. Enum.GetValues<OrderKind>()];

    [Theory, MemberData(nameof(Kinds))]
    public void is_a_valid_document_of_every_kind(OrderKind kind)
    {
        var entry = OrderEntry.Create(Drafts.Issued with { Kind = kind });
        foreach (var issued in new[] { entry, null })
        {
            var file = OrderDocument.Write(Composed(kind), "Школа № 1", issued, [("Белова Мария Ильинична", new DateOnly(2026, 9, 16)), ("Жук Пётр Ильич", null)], issued is null ? null : "https://school.example/orders/check/s/1");
            WrittenPaper.Faults(file).ShouldBeEmpty();
            using var document = WordprocessingDocument.Open(new MemoryStream(file), false);
            document.MainDocumentPart!.ImageParts.Count().ShouldBe(issued is null ? 0 : 1);
            var margin = document.MainDocumentPart.Document!.Descendants<PageMargin>().Single();
            (margin.Left!.Value, margin.Right!.Value, margin.Top!.Value, margin.Bottom!.Value).ShouldBe((1701u, 567u, 1134, 1134));
            if (Environment.GetEnvironmentVariable("MENTORSHIP_ORDERS") is { } folder && issued is not null) File.WriteAllBytes(Path.Combine(folder, $"{kind}.docx"), file);
        }
    }

    [Fact]
    public void names_people_in_the_case_they_stand_in()
    {
        Composed(OrderKind.AppointCurator).Items.ShouldContain("Назначить куратором программы наставничества Белову Марию Ильиничну с 15 сентября 2026 года.");
        Composed(OrderKind.Gratitude).Items.ShouldContain("Объявить благодарность: Жуку Петру Ильичу.");
    }

    [Fact]
    public void has_the_groups_in_a_table() =>
        Composed(OrderKind.GroupsApproved).Attached.ShouldHaveSingleItem().Rows[1].ShouldBe(["1", Mentorship.Design.Words.Of(MentoringForm.TeacherPupil), "учитель – ученик", "Жук Пётр Ильич", "Ким Яна", "до 31.07.2027"]);

    [Fact]
    public void leaves_blanks_for_what_is_not_known() =>
        OrderForms.Carried.Compose(OrderKind.MentorSchool, Facts with { Appointee = null }).Items.ShouldContain($"Назначить руководителем Школы наставников {OrderFacts.Blank}.");

    [Fact]
    public void end_a_sentence_once_after_an_initial() =>
        OrderForms.Carried.Compose(OrderKind.IntroduceTargetModel, Facts with { Curator = "Ветрова М. И." }).Control.ShouldEndWith("на куратора Ветрову М. И.");

    [Fact]
    public void ends_with_who_signs() => Composed(OrderKind.Gratitude).Signatory.ShouldBe(("Директор", "С. П. Дроздов"));

    [Fact]
    public void is_written_of_lines_and_cells()
    {
        var text = new OrderText("О", "В целях", "Раз.\n\n Два. ", "Контроль.", "Список\nпервый\r\nвторой\n\nТаблица\n№ | Имя\n1 | Ян", "Директор | А. Б.");
        text.Numbered.ShouldBe(["Раз.", "Два.", "Контроль."]);
        text.Attached.Select(x => (x.Title, x.IsTable, x.Rows.Count)).ShouldBe([("Список", false, 2), ("Таблица", true, 2)]);
    }

    private static OrderText Composed(OrderKind kind) => OrderForms.Carried.Compose(kind, Facts);

    private static OrderFacts Facts => new(
        "Школа № 1", Drafts.Today, "Белова Мария Ильинична", "Белова Мария Ильинична", "Дроздов Сергей Петрович", [Drafts.Mentor], Drafts.Formed.Groups,
        new([Named(Drafts.Mentor, "Жук Пётр Ильич"), new(Drafts.Mentee, "Ким Яна", "7 «А»")], "—"), ["Белова Мария Ильинична"], []);

    private static Mentorship.Participants.Contracts.Name Named(ParticipantId who, string name) =>
        new(who, name, "учитель") { Cases = Enum.GetValues<NameCase>().ToDictionary(x => x, x => Mentorship.Kernel.Naming.Declension.Of(name, x)) };
}
