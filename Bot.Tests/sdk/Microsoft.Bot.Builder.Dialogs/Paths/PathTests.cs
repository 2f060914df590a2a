using Microsoft.Bot.Builder.Dialogs;

namespace EcomBot.Tests.Sdk.Dialogs.Paths;

public sealed class PathTests
{
    [Theory]
    [InlineData(DialogPath.Retries, "retries")]
    [InlineData(DialogPath.LastIntent, "lastIntent")]
    [InlineData("user.name", "user.name")]
    public void A_path_of_a_dialog_is_shortened_to_its_property(string path, string property) =>
        Assert.Equal(property, DialogPath.GetPropertyName(path));

    [Theory]
    [InlineData(TurnPath.Activity, "activity")]
    [InlineData(TurnPath.TopIntent, "recognized.intent")]
    [InlineData("dialog.retries", "dialog.retries")]
    public void A_path_of_a_turn_is_shortened_to_its_property(string path, string property) =>
        Assert.Equal(property, TurnPath.GetPropertyName(path));
}
