using Marten;

namespace Mentorship.Kernel.Vault;

/// <summary>The vault: records with names and words, papers. Nothing of it is in the log.</summary>
public sealed class VaultModule() : Module(Safe.Schema, typeof(VaultModule).Assembly)
{
    public override IEnumerable<string> Erasing => [$"delete from {Block.Table} where tenant_id = $1 and id = $2"];

    public override void Configure(IServiceProvider services, StoreOptions options)
    {
        options.Schema.For<Sealed>().DatabaseSchemaName(Safe.Schema).GinIndexJsonData();
        options.Schema.For<Block>().DatabaseSchemaName(Safe.Schema);
        options.Storage.ExtendedSchemaObjects.Add(Papers.Table());
    }
}
