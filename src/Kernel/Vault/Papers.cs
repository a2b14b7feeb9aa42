using Marten;
using Weasel.Postgresql;
using Weasel.Postgresql.Tables;
using Weasel.Postgresql.Tables.Indexes;

namespace Mentorship.Kernel.Vault;

/// <summary>The papers of all schools: a table of their own, so that nobody who asks for one reads another's bytes.</summary>
public static class Papers
{
    public const string Name = $"{Safe.Schema}.papers";

    public static Table Table()
    {
        var table = new Table(new PostgresqlObjectName(Safe.Schema, "papers", SchemaUtils.IdentifierUsage.General));
        table.AddColumn("tenant_id", "varchar").NotNull().AsPrimaryKey();
        table.AddColumn("id", "uuid").NotNull().AsPrimaryKey();
        table.AddColumn("file_name", "varchar").NotNull();
        table.AddColumn("content_type", "varchar").NotNull();
        table.AddColumn("content", "bytea").NotNull();
        table.AddColumn("subjects", "uuid[]").NotNull();
        table.AddColumn("kept_at", "timestamptz").NotNull();
        table.AddColumn("bound_at", "timestamptz");
        table.Indexes.Add(new IndexDefinition("papers_of_subjects") { Columns = ["subjects"], Method = IndexMethod.gin });
        table.Indexes.Add(new IndexDefinition("papers_unbound") { Columns = ["kept_at"], Predicate = "bound_at is null" });
        return table;
    }

    /// <summary>Keeps a paper with whatever else the session saves; a paper of that id that is there already stays as it is.</summary>
    public static void Keep(IDocumentSession session, Paper paper, DateTimeOffset at) => session.QueueSqlCommand(
        $"insert into {Name} (tenant_id, id, file_name, content_type, content, subjects, kept_at) values (?, ?, ?, ?, ?, '{{}}', ?) on conflict do nothing",
        session.TenantId, paper.Id, paper.FileName, paper.ContentType, paper.Content, at);

    /// <summary>Keeps a paper that the decision itself makes: it is about these people from the beginning.</summary>
    public static void KeepOf(IDocumentSession session, Paper paper, Guid[] subjects, DateTimeOffset at) => session.QueueSqlCommand(
        $"insert into {Name} (tenant_id, id, file_name, content_type, content, subjects, kept_at, bound_at) values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
        session.TenantId, paper.Id, paper.FileName, paper.ContentType, paper.Content, subjects, at, at);

    /// <summary>Marks papers as used, about these people, in the session's own transaction; tells which of them there are.</summary>
    public static async Task<IReadOnlyList<Guid>> Bind(IDocumentSession session, Guid[] papers, Guid[] subjects, DateTimeOffset at, CancellationToken cancellation)
    {
        await session.BeginTransactionAsync(cancellation);
        return await session.QueryAsync<Guid>(
            $"""
            with bound as (
                update {Name} set bound_at = coalesce(bound_at, ?), subjects = array(select distinct unnest(subjects || ?))
                where tenant_id = ? and id = any(?) returning id)
            select id from bound
            """,
            cancellation, at, subjects, session.TenantId, papers);
    }
}
