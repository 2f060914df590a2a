// Web Chat in the colours of the page, which follow the customer's light or dark setting.
const font = 'system-ui, "Segoe UI", Roboto, "Noto Sans", "Noto Sans CJK SC", sans-serif';
const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

function styleOptions({ accent, onAccent, surface, text, page, quiet }) {
  return {
    accent, backgroundColor: surface, bubbleBackground: page, bubbleBorderRadius: 12, bubbleBorderWidth: 0, bubbleTextColor: text,
    bubbleFromUserBackground: accent, bubbleFromUserBorderRadius: 12, bubbleFromUserBorderWidth: 0, bubbleFromUserTextColor: onAccent,
    bubbleMaxWidth: 560, hideUploadButton: false, primaryFont: font, cardEmphasisBackgroundColor: page,
    sendBoxBackground: surface, sendBoxBorderTop: `solid 1px ${page}`, sendBoxTextColor: text, sendBoxButtonColor: accent, sendBoxPlaceholderColor: quiet, subtle: quiet, timestampColor: quiet,
    suggestedActionBackgroundColor: surface, suggestedActionBorderColor: accent, suggestedActionBorderRadius: 16,
    suggestedActionLayout: 'flow', suggestedActionTextColor: accent, uploadAccept: 'image/*,application/pdf'
  };
}

function adaptiveCardsHostConfig({ accent, text, quiet, page }) {
  const shades = (normal, subtle) => ({ default: normal, subtle });
  const colours = {
    default: shades(text, quiet), dark: shades(text, quiet), light: shades(quiet, quiet), accent: shades(accent, accent),
    good: shades(accent, accent), warning: shades(text, quiet), attention: shades(text, quiet)
  };
  return {
    fontFamily: font, supportsInteractivity: true,
    containerStyles: { default: { backgroundColor: '#00000000', foregroundColors: colours }, emphasis: { backgroundColor: page, foregroundColors: colours } },
    actions: { actionAlignment: 'stretch', actionsOrientation: 'vertical', buttonSpacing: 8, maxActions: 100, spacing: 'default' }
  };
}

export function appearance() {
  const colours = Object.fromEntries(['accent', 'surface', 'text', 'page', 'quiet'].map(name => [name, colour(`--${name}`)]));
  colours.onAccent = colour('--on-accent');
  return { styleOptions: styleOptions(colours), adaptiveCardsHostConfig: adaptiveCardsHostConfig(colours) };
}
