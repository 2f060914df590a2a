using Microsoft.Bot.Builder;

namespace EcomBot.Tests.Sdk.Builder.Handlers;

public sealed class ComponentRegistrationTests
{
    [Fact]
    public void A_part_takes_the_place_of_one_of_its_class()
    {
        var second = new Part();
        ComponentRegistration.Add(new Part());
        ComponentRegistration.Add(second);

        Assert.Same(second, Assert.Single(ComponentRegistration.Components.OfType<Part>()));
        Assert.Throws<ArgumentNullException>("componentRegistration", () => ComponentRegistration.Add(null));
    }

    private sealed class Part : ComponentRegistration;
}
