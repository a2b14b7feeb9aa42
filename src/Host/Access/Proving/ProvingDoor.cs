using Mentorship.Kernel;

namespace Mentorship.Host.Access.Proving;

/// <summary>What proves once more who it is: a password or a code of the app.</summary>
public sealed record Proof(string? Password, string? Code)
{
    public override string ToString() => nameof(Proof);
}

/// <summary>Where a program proves once more who it acts for.</summary>
public static class ProvingDoor
{
    public static void MapProving(this IEndpointRouteBuilder app) => app.MapPost(ProofWanted.Door, Prove).WithTags("access")
        .Produces(StatusCodes.Status204NoContent).ProducesProblem(401).ProducesProblem(429);

    /// <summary>Takes the proof; for five minutes what is marked as weighty can be done.</summary>
    [Needs(Deed.Enter)]
    public static async Task<IResult> Prove(Proof proof, HttpContext http, Prover prover)
    {
        var (proved, sentence, status) = await prover.Show(http, proof.Code ?? proof.Password ?? "");
        return proved is not null ? TypedResults.NoContent() : TypedResults.Problem(sentence, statusCode: status);
    }
}
