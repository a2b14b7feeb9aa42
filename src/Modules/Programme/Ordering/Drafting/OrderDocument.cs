using Mentorship.Design;
using Mentorship.Kernel.Writing;
using Mentorship.Participants.Contracts;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.Documenting;
using Mentorship.Programme.Ordering.Acquainting;
using Microsoft.AspNetCore.Http;
using QRCoder;

namespace Mentorship.Programme.Ordering.Drafting;

/// <summary>An order as a document to be signed (.docx): a draft without its number, or as it was issued, with a QR code that leads to where it can be checked.</summary>
public static class OrderDocument
{
    private const int Picture = 20;

    [View("/api/programme/orders/{order:guid}/document"), Needs(Deed.ReadOrders)]
    public static async Task<IResult> Read(Guid order, IQuerySession session, Courier courier, HttpContext http, CancellationToken cancellation)
    {
        var id = new OrderId(order);
        var paper = NotThere.Unless(await session.LoadAsync<OrderPaper>(id, cancellation), Say.OrderNotThere);
        var words = NotThere.Unless(await paper.Words(session, cancellation), Say.OrderTextGone);
        var entry = await session.LoadAsync<OrderEntry>(id, cancellation);
        var staff = paper.Acquainted.Count == 0 ? [] : (await courier.Ask<Staff>(new StaffOf(), cancellation)).All;
        var school = (await courier.Ask<SchoolTitle>(new SchoolTitleOf(), cancellation)).Title;
        var address = entry is null ? null : $"{http.Request.Scheme}://{http.Request.Host}{OrderCheckPage.PathOf(Actor.Current!.School, id)}";
        var fileName = entry is null ? $"order-draft-{paper.DraftedOn:yyyy-MM-dd}.docx" : $"order-{entry.IssuedOn:yyyy-MM-dd}.docx";
        var signed = (await session.LoadAsync<Sheet>(id, cancellation))?.All.ToDictionary(x => x.Account, x => x.SignedOn) ?? [];
        var own = await session.LoadAsync<OwnForm>(nameof(PaperForm.Order), cancellation);
        return OfficePaper.Hand(
            http.Response, fileName, () => Write(words, school, entry, [.. paper.Acquainted.Select(x => (staff.FirstOrDefault(one => one.Account == x)?.Shown ?? OrderFacts.Blank, signed.GetValueOrDefault(x)))], address, own));
    }

    /// <param name="entry">The line of the register, once the order is issued.</param>
    /// <param name="address">Where the order can be checked.</param>
    /// <param name="own">The school's own form, whose head it has then.</param>
    public static byte[] Write(OrderText words, string school, OrderEntry? entry, IReadOnlyList<(string Name, DateOnly? SignedOn)> acquainted, string? address, OwnForm? own = null)
    {
        var (day, number) = (entry is null ? OrderFacts.Blank : OrderFacts.Dated(entry.IssuedOn), entry?.Number ?? "______");
        var document = new TextDocument();
        if (own is null) document.Line(school, Aligned.Centred).Line("").Line(Say.OrderHeading, Aligned.Centred, bold: true).Line("").Sides(day, $"№ {number}").Line("");
        document.Line(words.Title, Aligned.Centred, bold: true).Line("")
            .Line($"{words.Preamble.Trim().TrimEnd(',', '.')},").Line(Say.OrderResolves, Aligned.Left);
        foreach (var (index, item) in words.Numbered.Index()) document.Line($"{index + 1}. {item}");
        document.Line("").Line("").Sides(words.Signatory.Post, words.Signatory.Name);
        if (address is not null) document.Line("").Picture(Drawn(address), Picture, Say.OrderPicture).Line($"{Say.OrderCheckLink}: {address}", Aligned.Left);
        foreach (var (index, annex) in words.Attached.Index())
        {
            document.NewPage().Line(Say.OrderAnnexNumber.With(words.Attached.Count == 1 ? "" : index + 1).TrimEnd(), Aligned.Right).Line(Say.OrderAnnexTo.With(day, number), Aligned.Right).Line("")
                .Line(annex.Title, Aligned.Centred, bold: true).Line("");
            if (annex.IsTable) document.Table(annex.Rows);
            else foreach (var (line, row) in annex.Rows.Index()) document.Line($"{line + 1}. {row[0]}");
        }

        if (acquainted.Count > 0)
        {
            string[][] rows = [Say.OrderSheetHead.Split(OrderText.Cell, StringSplitOptions.TrimEntries), .. acquainted.Select((x, i) => new[] { $"{i + 1}", x.Name, x.SignedOn is null ? "" : Say.SignedInProduct, x.SignedOn is { } on ? Words.Of(on) : "" })];
            document.NewPage().Line(Say.OrderSheet, Aligned.Centred, bold: true).Line(Say.OrderSheetOf.With(day, number), Aligned.Centred).Line("").Table(rows, [1, 8, 4, 3]);
        }

        return own?.Filled(document, field => field switch
        {
            "school" => school,
            "on" => day,
            "number" => number,
            "title" => words.Title,
            "director" => words.Signatory.Name,
            "check" => address ?? "",
            _ => throw new ArgumentOutOfRangeException(nameof(field), field, "no such field"),
        }) ?? document.ToFile();
    }

    private static byte[] Drawn(string address)
    {
        using var data = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var code = new PngByteQRCode(data);
        return code.GetGraphic(8);
    }
}
