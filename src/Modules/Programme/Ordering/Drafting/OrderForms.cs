using System.Text.Json;
using Mentorship.Kernel.Writing;
using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.Ordering.Drafting;

/// <summary>What orders of every kind usually say, with fields for the facts; the product brings it along.</summary>
public sealed record OrderForms(string Control, string OwnControl, IReadOnlyDictionary<OrderKind, OrderForm> Orders)
{
    public static OrderForms Carried { get; } = Read();

    /// <summary>An order of a kind, filled in from the facts.</summary>
    public OrderText Compose(OrderKind kind, OrderFacts facts)
    {
        var form = Orders[kind];
        return new(
            form.Title, Fill(form.Preamble, facts), string.Join('\n', form.Items.Select(x => Fill(x, facts))), Fill(facts.Curator is null || kind == OrderKind.AppointCurator ? OwnControl : Control, facts),
            string.Join("\n\n", (form.Annexes ?? []).Select(x => string.Join('\n', [Fill(x.Title, facts), .. x.Of is { } table ? facts.TableOf(table) : x.Lines ?? []]))), facts.Signature);
    }

    private static string Fill(string text, OrderFacts facts) => MergeFields.Fill(text, facts.ValueOf);

    private static OrderForms Read()
    {
        using var file = typeof(OrderForms).Assembly.GetManifestResourceStream("orders.json")!;
        return JsonSerializer.Deserialize<OrderForms>(file, Json.Options)!;
    }
}

/// <summary>One kind of order.</summary>
public sealed record OrderForm(string Title, string Preamble, IReadOnlyList<string> Items, IReadOnlyList<AnnexForm>? Annexes);

/// <summary>An annex: lines as they are, or a table of facts.</summary>
public sealed record AnnexForm(string Title, IReadOnlyList<string>? Lines, string? Of);
