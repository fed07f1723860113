/** The static font files used to draw images and measure text, one for each face. */
export const FONT_FILES = {
  sans: '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  sansBold: '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
  serifBold: '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
} as const;

export type Face = keyof typeof FONT_FILES;
