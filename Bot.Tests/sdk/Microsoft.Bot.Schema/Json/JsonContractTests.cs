using Microsoft.Bot.Schema.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace EcomBot.Tests.Sdk.Schema.Json;

public sealed class JsonContractTests
{
    public static TheoryData<Type> Owners => [.. JsonContracts.All.Select(contract => contract.Owner)];

    [Theory]
    [MemberData(nameof(Owners))]
    public void A_contract_has_every_property_that_its_class_declares(Type owner)
    {
        var declared = ((JsonObjectContract)JsonSerializer.CreateDefault().ContractResolver.ResolveContract(owner))
            .Properties.Where(property => !property.Ignored).Select(property => property.PropertyName!);

        var names = JsonContracts.Find(owner)!.Names;

        Assert.Equal(declared.Order(StringComparer.Ordinal), names.Order(StringComparer.Ordinal));
    }
}
