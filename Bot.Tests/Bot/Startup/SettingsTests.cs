using EcomBot.Bot.Startup;

namespace EcomBot.Tests.Bot.Startup;

public sealed class SettingsTests
{
    [Theory]
    [InlineData("import /stores/mine --Commerce:Currency=EUR", "import --Commerce:Currency=EUR")]
    [InlineData("export-customer ana /exports/ana.json --Urls http://localhost:5000", "export-customer ana --Urls http://localhost:5000")]
    [InlineData("--DataFolder /var/lib/ecombot", "--DataFolder /var/lib/ecombot")]
    public void A_folder_of_a_command_hides_no_setting(string commandLine, string settings) =>
        Assert.Equal(settings, string.Join(' ', Settings.On(commandLine.Split(' '))));
}
